namespace OpgaveSim.Experiments.Inference;

/// <summary>The experiments that are made of a case.</summary>
public enum CaseExperimentKind
{
    /// <summary>The first draws of the reference table: can λ be told at all?</summary>
    Gate,

    /// <summary>λ and the other parameters drawn from their priors: what an estimate learns from.</summary>
    Reference,

    /// <summary>Each logic that could be behind the tables, with the other parameters drawn.</summary>
    Models,

    /// <summary>Worlds of which the truth is known: five λ, and logics that are none of these.</summary>
    Worlds,
}
