using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>What was merged, dropped, assumed or left to be generated while a case was read: a sentence for each.</summary>
internal sealed class CaseRemarks
{
    private readonly List<string> sentences = [];
    private readonly List<string> renamed = [];

    /// <summary>The sentences, in the order of reading; one on all columns that were read by another name comes last.</summary>
    public IReadOnlyList<string> Sentences => renamed.Count == 0 ? sentences : [.. sentences, $"Columns read by other names: {string.Join(", ", renamed)}."];

    /// <summary>Notes that a column was read by another name; however many tables have it, it is told once.</summary>
    /// <param name="name">The name in the header.</param>
    /// <param name="column">The column.</param>
    public void Renamed(string name, string column)
    {
        var told = $"{Shown.Quoted(name)} ({column})";
        if (!renamed.Contains(told))
        {
            renamed.Add(told);
        }
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(string sentence) => sentences.Add(sentence);

    /// <summary>Adds a sentence about a count that is not 0: <c>3 words after</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The thing when there is one.</param>
    /// <param name="many">The thing when there are more.</param>
    /// <param name="after">The rest of the sentence.</param>
    public void Count(int count, string one, string many, string after)
    {
        if (count > 0)
        {
            Add($"{Number(count, one, many)} {after}.");
        }
    }

    /// <summary>Adds what stands in for an attribute that some or all actors lack.</summary>
    /// <param name="attribute">The attribute, with a capital.</param>
    /// <param name="missing">How many actors lack it.</param>
    /// <param name="actors">How many actors there are.</param>
    /// <param name="instead">What stands in for it.</param>
    public void Missing(string attribute, int missing, int actors, string instead)
    {
        if (missing > 0)
        {
            var whom = missing == actors ? "" : $" for {missing} of {actors} actors";
            Add($"{attribute} not given{whom}: {instead}.");
        }
    }

    /// <summary>A number with its noun.</summary>
    public static string Number(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
