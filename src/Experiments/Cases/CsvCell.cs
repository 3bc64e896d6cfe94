using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>A field of a file.</summary>
/// <param name="Text">What it says, without quotes, tidied: see <see cref="TidyText"/>.</param>
/// <param name="Place">Where it begins.</param>
internal readonly record struct CsvCell(string Text, TextPlace Place)
{
    /// <summary>Whether its file says that it is a number: then the point in it is a decimal one.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Text.Length == 0;
}
