using OpgaveSim.Presentation.Colours;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Figures;

/// <summary>A line of a <see cref="DesignCurveFigure"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Style">How it is drawn.</param>
/// <param name="Arm">The arm whose button hides it; null: none.</param>
/// <param name="Points">Its points: where on the axis, what is shown there, and the difference.</param>
public sealed record Curve(string Name, ArmStyle Style, string? Arm, IReadOnlyList<(double X, string Text, Comparison Difference)> Points);
