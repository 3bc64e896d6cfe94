namespace OpgaveSim.Results.Inference;

/// <summary>A feature in the second opinion.</summary>
/// <param name="Feature">Its id, such as <c>coverage</c>.</param>
/// <param name="Coefficient">Its coefficient, of the feature divided by its standard deviation; null: none, for the reason in <paramref name="Why"/>.</param>
/// <param name="StandardError">Its standard error; null as well.</param>
/// <param name="Why">Id of why there is no value: <c>constant</c> or <c>separation</c>; null: there is one.</param>
public sealed record OpinionFeature(string Feature, double? Coefficient, double? StandardError, string? Why);
