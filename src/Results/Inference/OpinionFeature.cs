namespace OpgaveSim.Results.Inference;

/// <summary>A feature in the second opinion.</summary>
/// <param name="Feature">Its id, such as <c>coverage</c>.</param>
/// <param name="Coefficient">By how much the log odds of a table rise with the feature by its standard deviation; null: it varies nowhere, or nothing could be fitted.</param>
/// <param name="StandardError">Its standard error; null as well.</param>
public sealed record OpinionFeature(string Feature, double? Coefficient, double? StandardError);
