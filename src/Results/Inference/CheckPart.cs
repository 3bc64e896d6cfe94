namespace OpgaveSim.Results.Inference;

/// <summary>A part of a check.</summary>
public enum CheckPart
{
    /// <summary>Ranks of the true λ in its posteriors: the largest distance of their distribution from even, as a share of what the simultaneous band allows.</summary>
    Ranks,
    /// <summary>Share of the intervals of a level that hold the true λ.</summary>
    Coverage,
    /// <summary>Mean of the estimate less the true λ.</summary>
    Bias,
    /// <summary>Root of the mean squared error, over the true λ from .2 to .8.</summary>
    Error,
    /// <summary>Mean width of the 95 % interval.</summary>
    Width,
    /// <summary>Share of worlds of a λ that the choice between models takes for worlds without λ: what it refuses though it should not.</summary>
    FalselyRefused,
    /// <summary>Share of wrong worlds that are refused, or given no narrow interval.</summary>
    Refused,
    /// <summary>p of the summaries that were held out, all at once.</summary>
    HeldOut,
    /// <summary>p of the summaries that the estimate uses, all at once: whether the tables lie among the worlds from which it has learnt.</summary>
    Used,
}
