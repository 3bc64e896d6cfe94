using OpgaveSim.Model.Originality;

namespace OpgaveSim.Model.Records;

/// <summary>A solution that a table realised, measured in solution space: nothing here knows who sat at the table. The solution itself
/// is always there; values are null where solutions are not measured (see <see cref="MeasureScope"/>).</summary>
/// <param name="Solution">The solution, bit d·M + m.</param>
/// <param name="Choices">The choices.</param>
/// <param name="StatusQuoValue">F(x⁰).</param>
/// <param name="Value">F(x).</param>
/// <param name="BestValue">F*.</param>
/// <param name="Radicalness">Share of the choices turned.</param>
/// <param name="OutcomeChange">f_d(x) − f_d(x⁰) by domain, D long; 0 where not involved. Payoffs are linear in it.</param>
/// <param name="Novelty">Distance from precedent, 1 = chance.</param>
/// <param name="NoveltyGivenSize">The same against solutions that turn as many choices.</param>
/// <param name="Atypicality">How unusual its pairs of choices are against what was realised before.</param>
/// <param name="Surprisal">How surprising its pairs of choices are after what was realised before, in bits.</param>
/// <param name="PracticeNovelty">Distance from the practices known at the start, 1 = chance.</param>
/// <param name="PracticeNoveltyGivenSize">The same against solutions that turn as many choices.</param>
public sealed record RealisedSolution(
    ulong Solution, ulong Choices, double? StatusQuoValue = null, double? Value = null, double? BestValue = null,
    double? Radicalness = null,
    IReadOnlyList<double>? OutcomeChange = null,
    double? Novelty = null, double? NoveltyGivenSize = null, Atypicality? Atypicality = null, double? Surprisal = null,
    double? PracticeNovelty = null, double? PracticeNoveltyGivenSize = null);
