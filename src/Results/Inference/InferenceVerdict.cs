namespace OpgaveSim.Results.Inference;

/// <summary>How tables were set, if the logics of the model are the only ones.</summary>
public enum InferenceVerdict
{
    /// <summary>From interests: all of the 95 % interval of λ lies below .5.</summary>
    InterestLike,
    /// <summary>From the issue: all of it lies above .5.</summary>
    IssueLike,
    /// <summary>Between the two: all of it lies inside .2 … .8.</summary>
    Between,
    /// <summary>These data cannot tell.</summary>
    CannotBeTold,
    /// <summary>None of these logics fits.</summary>
    NoneFits,
}
