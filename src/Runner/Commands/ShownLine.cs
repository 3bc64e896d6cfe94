using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Runner.Commands;

/// <summary>
/// A line for a terminal: the program's own words as they stand, and everything put into them with what cannot be seen written out, so
/// that no name, path or value can steer the terminal or pass for a line of its own.
/// </summary>
/// <param name="literalLength">Characters of the program's own words.</param>
/// <param name="formattedCount">Values that are put into them.</param>
[InterpolatedStringHandler]
public readonly ref struct ShownLine(int literalLength, int formattedCount)
{
    private readonly StringBuilder line = new(literalLength + 16 * formattedCount);

    /// <summary>Adds words of the program.</summary>
    public void AppendLiteral(string words) => line.Append(words);

    /// <summary>Adds a value.</summary>
    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    /// <summary>Adds a value in a format, by no language.</summary>
    public void AppendFormatted<T>(T value, string? format) => line.Append(Shown.Whole(
        value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString() ?? ""));

    /// <summary>The line.</summary>
    public override string ToString() => line.ToString();
}
