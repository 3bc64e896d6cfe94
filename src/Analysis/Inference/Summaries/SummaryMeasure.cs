namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>A measure of who sits at which table, of which there are summaries.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Needs">What must be known for it to have a value.</param>
/// <param name="Of">Its value; null is no value.</param>
internal sealed record SummaryMeasure(string Id, CaseColumns Needs, Func<MeasuredTables, double?> Of)
{
    /// <summary>Whether the null model leaves it as it is, or it is too dear for it: then only its value is a summary.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Whether its ratio to chance is a summary too.</summary>
    public bool HasRatio { get; init; }

    /// <summary>Whether it is kept out of the estimate, to check the fit with.</summary>
    public bool IsHeldOut { get; init; }

    /// <summary>The forms in which it is a summary.</summary>
    public IEnumerable<SummaryForm> Forms => IsFixed ? [SummaryForm.Value]
        : HasRatio ? [SummaryForm.Value, SummaryForm.ToChance, SummaryForm.Z]
        : [SummaryForm.Value, SummaryForm.Z];
}
