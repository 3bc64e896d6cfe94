namespace OpgaveSim.Results.Inference;

/// <summary>Which of several models the tables of the case look like most (random forest; Pudlo et al. 2016).</summary>
/// <param name="Chosen">The model with most votes.</param>
/// <param name="Probability">Posterior probability of the model chosen, 0 … 1.</param>
/// <param name="Models">All models, in a fixed order.</param>
/// <param name="DrawsPerModel">Simulated worlds of each.</param>
public sealed record ModelChoiceFinding(string Chosen, double Probability, IReadOnlyList<ModelShare> Models, int DrawsPerModel)
{
    /// <summary>Networks that keep every actor's number of tables and every table's size, and nothing else.</summary>
    public const string DegreesAlone = "degrees-alone";

    /// <summary>The probability above which a model without λ is preferred.</summary>
    public const double Bar = 0.5;

    private static readonly string[] WithoutLambda = [DegreesAlone, "random", "mandate"];

    /// <summary>The model without λ that is preferred, which no λ can stand for; null: none.</summary>
    public string? Preferred => Probability > Bar && WithoutLambda.Contains(Chosen) ? Chosen : null;
}
