process.argv.splice(2, 0, 'post');
await import('./index.js');
