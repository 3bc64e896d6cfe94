return await OpgaveSim.Runner.Commands.CommandLine.RunAsync(args);
