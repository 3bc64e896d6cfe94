namespace OpgaveSim.Model.Measures;

/// <summary>What a measure can be taken for.</summary>
public enum MeasureRole
{
    /// <summary>An outcome that the claim is judged by, with a smallest difference of interest.</summary>
    PrimaryOutcome,
    /// <summary>An outcome.</summary>
    Outcome,
    /// <summary>An outcome in another form: in results and exports, for comparison with papers that use it; reports show the one form.</summary>
    Form,
    /// <summary>What a scenario costs or asks.</summary>
    Price,
    /// <summary>Who takes part and who gains: fairness.</summary>
    Fairness,
    /// <summary>Logics select on it: it shows that a scenario does what it says, and is never a finding.</summary>
    ManipulationCheck,
    /// <summary>The network of ties at the end.</summary>
    Network,
}
