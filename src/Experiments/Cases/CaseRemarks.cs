using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>What was assumed, merged, dropped or generated while a case was read, a sentence for each.</summary>
internal sealed class CaseRemarks
{
    private readonly List<Text> sentences = [];
    private readonly List<string> renamed = [];

    /// <summary>The sentences, in the order in which they were made; names of columns come last.</summary>
    public IReadOnlyList<CaseRemark> Sentences =>
        [.. (renamed.Count == 0 ? sentences : [.. sentences, CaseRemarkTexts.OtherNames(string.Join(", ", renamed))]).Select(Of)];

    /// <summary>A sentence as a case keeps it.</summary>
    public static CaseRemark Of(Text sentence) => new(sentence.En, sentence.Nl);

    /// <summary>Adds that a column was read by another name than its own; told once for each name.</summary>
    public void Renamed(string name, string column)
    {
        var told = $"{Shown.Quoted(name)} ({column})";
        if (!renamed.Contains(told))
        {
            renamed.Add(told);
        }
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(Text sentence) => sentences.Add(sentence);

    /// <summary>Adds a sentence on a number of things; none when there are none.</summary>
    public void Count(int count, Text sentence)
    {
        if (count > 0)
        {
            Add(sentence);
        }
    }

    /// <summary>Adds what stands in for an attribute that is not given for some actors, or for all; none when all have it.</summary>
    public void Missing(Text attribute, int missing, int actors, Text instead) => Count(missing, missing == actors
        ? CaseRemarkTexts.MissingForAll(attribute, instead)
        : CaseRemarkTexts.MissingFor(attribute, missing, actors, instead));
}
