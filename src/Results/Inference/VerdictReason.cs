namespace OpgaveSim.Results.Inference;

/// <summary>Why there is no answer in the verdict.</summary>
public enum VerdictReason
{
    /// <summary>There is an answer.</summary>
    Answered,
    /// <summary>The gate is shut: tables of these actors do not tell λ.</summary>
    GateShut,
    /// <summary>A check was missed, so no number is told.</summary>
    CheckMissed,
    /// <summary>The interval is too wide.</summary>
    TooWide,
    /// <summary>The interval lies on both sides of .5 and reaches beyond .2 … .8.</summary>
    Undecided,
    /// <summary>What was held out does not look like worlds of the posterior.</summary>
    HeldOutDiffers,
    /// <summary>A model without λ is preferred.</summary>
    OtherModel,
}
