namespace OpgaveSim.Reports.Validation;

/// <summary>A cell that is known to lie outside, and why. It is shown as outside, and does not make the command fail.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Point">The point's label.</param>
/// <param name="Measure">The measure's id.</param>
/// <param name="Reason">What was found when it was looked into.</param>
public sealed record KnownMisfit(string Model, string Point, string Measure, string Reason);
