namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>A summary of who sits at which table.</summary>
/// <param name="Id">Its id, which names its column: that of the measure, and its form behind it.</param>
/// <param name="Measure">The id of the measure.</param>
/// <param name="Form">The form.</param>
/// <param name="Needs">What a case must give for it to have a value.</param>
/// <param name="IsHeldOut">Whether it is kept out of the estimate, to check the fit with.</param>
public sealed record TableSummary(string Id, string Measure, SummaryForm Form, CaseColumns Needs, bool IsHeldOut);
