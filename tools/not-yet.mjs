// Commands that are promised and have nothing to show yet say so, instead of looking as if they had passed.
const [command = 'this command'] = process.argv.slice(2);
console.error(`npm run ${command}: nothing to show yet.`);
process.exit(2);
