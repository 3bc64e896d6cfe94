using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>A node of a YAML document, with the place where a reader finds it.</summary>
/// <param name="File">File, or the option that gave it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public abstract record YamlNode(string File, int Line, int Column)
{
    /// <summary>A fault at this node.</summary>
    public Fault Fault(Text message) => new(File, Line, Column, message);

    /// <summary>What it is, in words.</summary>
    public abstract Text Kind { get; }
}

/// <summary>A single value.</summary>
/// <param name="File">File, or the option that gave it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Value">Its text, tidied: see <see cref="TidyText"/>.</param>
/// <param name="IsPlain">Whether it stands without quotes, so that it can be a number, a truth value or null.</param>
public sealed record YamlScalar(string File, int Line, int Column, string Value, bool IsPlain) : YamlNode(File, Line, Column)
{
    private const int LongestShown = 40;

    /// <summary>Its text as it was written, for what must not be tidied, such as a path.</summary>
    public string Written { get; init; } = Value;

    /// <summary>What stands after it on its line as a comment, with its #; null: nothing.</summary>
    public string? Comment { get; init; }

    /// <inheritdoc/>
    public override Text Kind => IsNull || Value.Length == 0 ? ValueTexts.NoValue : ValueTexts.TheValue(Shown.Quoted(Value.Length > LongestShown ? Value[..LongestShown] + "…" : Value));

    /// <summary>Whether it stands for nothing: <c>null</c>, <c>~</c> or an empty plain value.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    /// <summary>Whether it stands for a number.</summary>
    public bool IsNumber => IsPlain && InputNumber.Real(Value) is not null;
}

/// <summary>A list.</summary>
/// <param name="File">File, or the option that gave it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Items">Its items.</param>
public sealed record YamlList(string File, int Line, int Column, IReadOnlyList<YamlNode> Items) : YamlNode(File, Line, Column)
{
    /// <inheritdoc/>
    public override Text Kind => ValueTexts.AList;
}

/// <summary>A mapping, in the order of the document.</summary>
/// <param name="File">File, or the option that gave it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Entries">Keys and values; a key comes once.</param>
public sealed record YamlMap(string File, int Line, int Column, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries)
    : YamlNode(File, Line, Column)
{
    /// <summary>The key of a mean, which a number stands for where a mapping of mean and deviation can stand too.</summary>
    public const string MeanKey = "mean";

    /// <inheritdoc/>
    public override Text Kind => ValueTexts.AMapping;

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;

    /// <summary>The same mapping with some of its keys alone.</summary>
    /// <param name="keys">The keys; those that it does not have are left out.</param>
    public YamlMap Only(IReadOnlyCollection<string> keys) => this with { Entries = [.. Entries.Where(entry => keys.Contains(entry.Key.Value))] };

    /// <summary>
    /// The same mapping with a value put at a path; mappings on the way are made where they lack. A number on the way, such as <c>seats: 5</c>
    /// for the path <c>seats.sd</c>, stays as the mean.
    /// </summary>
    /// <param name="path">Keys from here on, at least one.</param>
    /// <param name="value">The value.</param>
    public YamlMap With(ReadOnlySpan<string> path, YamlNode value)
    {
        var key = path[0];
        var inner = path.Length == 1
            ? value
            : Inside(key, value).With(path[1..], value);
        var entries = Entries.Select(entry => entry.Key.Value == key ? (entry.Key, inner) : entry).ToList();
        if (Find(key) is null)
        {
            entries.Add((new YamlScalar(value.File, value.Line, value.Column, key, true), inner));
        }

        return this with { Entries = entries };
    }

    private YamlMap Inside(string key, YamlNode value) => Find(key) switch
    {
        YamlMap map => map,
        YamlScalar number when number.IsNumber => new YamlMap(
            number.File, number.Line, number.Column, [(new YamlScalar(number.File, number.Line, number.Column, MeanKey, true), number)]),
        _ => new YamlMap(value.File, value.Line, value.Column, []),
    };
}
