// Loaded into the server: when the launcher dies the hard way, the server drains and goes too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
