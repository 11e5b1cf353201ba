import { main } from './main.ts';
import { settleLeftRun } from './post.ts';

/** The built file of the post step starts this one with its name (scripts/build.ts). */
const isPost = process.argv[2] === 'post';
process.exitCode = await (isPost ? settleLeftRun : main)(process.env);
