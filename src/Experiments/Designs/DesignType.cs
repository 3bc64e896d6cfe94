namespace OpgaveSim.Experiments.Designs;

/// <summary>The ways in which a design chooses its points.</summary>
public enum DesignType
{
    /// <summary>Every combination of listed values.</summary>
    Grid,
    /// <summary>The points as they stand.</summary>
    List,
    /// <summary>Spread evenly over the ranges of all factors.</summary>
    LatinHypercube,
    /// <summary>For first-order and total indices: N (k + 2) points after Saltelli.</summary>
    Sobol,
    /// <summary>For screening: trajectories of k + 1 points, each factor changed once.</summary>
    Morris,
    /// <summary>Each factor at two levels: all combinations, or half of them.</summary>
    Factorial,
    /// <summary>Draws from priors: a scrambled Sobol sequence over all factors, and worlds of its own for every point.</summary>
    Draws,
    /// <summary>A sample that was drawn elsewhere, such as of what is plausible: its points as they stand, each counts alike, and each has worlds of its own.</summary>
    Sample,
}
