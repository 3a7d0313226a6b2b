// Runs on any Node: says what is wrong before anything else fails in a way that nobody understands.
const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `This project runs on Node >= ${needed}; this is ${process.version}. ` +
      'Run "npm ci": it installs Node 24 from the npm package "node", and npm scripts find it. ' +
      'If you did, its install script was not allowed to run: "npm rebuild node".',
  );
  process.exit(1);
}
