namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>Why choices have no λ.</summary>
public enum LambdaFault
{
    /// <summary>They have.</summary>
    None,

    /// <summary>There are too few, see <see cref="PlayedLambda.Fewest"/>.</summary>
    TooFew,

    /// <summary>Any λ is as likely: what was chosen served neither interest nor issue, or both alike.</summary>
    SaysNothing,
}
