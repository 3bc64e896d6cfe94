namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>In what form a measure of tables is a summary. Chance is the null model that keeps every actor's number of tables and every table's size.</summary>
public enum SummaryForm
{
    /// <summary>The value.</summary>
    Value,

    /// <summary>The value as a ratio to its mean by chance.</summary>
    ToChance,

    /// <summary>How many standard deviations it lies above its mean by chance.</summary>
    Z,
}
