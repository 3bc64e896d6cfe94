namespace OpgaveSim.Experiments.Definitions;

/// <summary>
/// Worlds are played until the difference of every scenario to the baseline is known precisely enough, at each point of the design by
/// itself: <c>replications: { at_least: 20, until: { outcome: quality, half_width: 0.01 }, at_most: 500 }</c>. With one scenario it is
/// the scenario's own mean.
/// </summary>
/// <param name="AtLeast">Worlds before the first look.</param>
/// <param name="Outcome">The measure, by its id.</param>
/// <param name="HalfWidth">Half of the widest 95 % interval that is narrow enough, in the measure's unit.</param>
/// <param name="AtMost">Worlds after which it stops whatever the precision.</param>
public sealed record Stopping(int AtLeast, string Outcome, double HalfWidth, int AtMost);
