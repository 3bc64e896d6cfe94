namespace OpgaveSim.Presentation.Words;

/// <summary>Commands that the help lists together.</summary>
/// <param name="Title">What they are for.</param>
/// <param name="Commands">The commands, those that most people need first.</param>
public sealed record CommandGroup(Text Title, params IReadOnlyList<CommandWords> Commands);
