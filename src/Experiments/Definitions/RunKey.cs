namespace OpgaveSim.Experiments.Definitions;

/// <summary>Which run: every row of results bears it.</summary>
/// <param name="Point">Point of the design, from 0.</param>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Replication">Replication, from 0; the same number is the same world in every scenario, and at every point but those of draws and samples, which have worlds of their own.</param>
public readonly record struct RunKey(int Point, string Scenario, int Replication)
{
    /// <summary>The key as a reader sees it.</summary>
    public override string ToString() => $"{Scenario}/{Replication}" + (Point == 0 ? "" : $" at point {Point}");
}
