namespace OpgaveSim.Results.Inference;

/// <summary>
/// Which of several models the tables of the case look like most (random forest; Pudlo et al. 2016). The choice is between those that a λ stands for, or a logic near to
/// one, and those without λ, each together: chance that keeps degrees and chance that does not may share their votes.
/// </summary>
/// <param name="Chosen">The model with most votes on the side that has most votes.</param>
/// <param name="Probability">Posterior probability of that side, 0 … 1.</param>
/// <param name="Models">All models, in a fixed order.</param>
/// <param name="DrawsPerModel">Simulated worlds of each.</param>
public sealed record ModelChoiceFinding(string Chosen, double Probability, IReadOnlyList<ModelShare> Models, int DrawsPerModel)
{
    /// <summary>Networks that keep every actor's number of tables and every table's size, and nothing else.</summary>
    public const string DegreesAlone = "degrees-alone";

    /// <summary>Worlds of any λ between interests and the issue.</summary>
    public const string Between = "between";

    /// <summary>The probability above which the models without λ are preferred.</summary>
    public const double Bar = 0.5;

    private static readonly string[] WithoutLambda = [DegreesAlone, "random", "mandate"];

    /// <summary>Whether no λ can stand for a model.</summary>
    /// <param name="model">Its id.</param>
    public static bool IsWithoutLambda(string model) => WithoutLambda.Contains(model);

    /// <summary>The likeliest model without λ, where these are preferred; null: they are not.</summary>
    public string? Preferred => Probability > Bar && IsWithoutLambda(Chosen) ? Chosen : null;
}
