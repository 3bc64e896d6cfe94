namespace OpgaveSim.Presentation.Words;

/// <summary>What the help says of a command.</summary>
/// <param name="Name">Its name; of a command within a command both, such as <c>published facts</c>.</param>
/// <param name="Summary">What it does, in one sentence.</param>
/// <param name="More">What else to know, on its own page of help; null: nothing.</param>
/// <param name="Examples">Command lines that can be copied, at least one.</param>
public sealed record CommandWords(string Name, Text Summary, Text? More, params IReadOnlyList<string> Examples);
