// whatever the locale or the code page is: JSON has to be UTF-8, and words must not lose letters
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await OpgaveSim.Runner.Commands.CommandLine.RunAsync(args);
