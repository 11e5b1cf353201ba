/** The build of bottleneck without Redis, which comes without types of its own; the throttling plugin uses it too. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
