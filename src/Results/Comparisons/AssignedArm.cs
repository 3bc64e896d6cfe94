using System.Globalization;
using System.Text.RegularExpressions;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// A scenario whose tables are composed by assignment: how diverse they are in one attribute is set, and nobody chooses (invite rule
/// <c>{ vary: kind, level: 0.25 }</c>). It is told by the logic as the experiment writes it.
/// </summary>
/// <param name="Arm">The scenario.</param>
/// <param name="Attribute">What is varied.</param>
/// <param name="Level">How far, from 0 (as alike as can be) to 1 (as diverse as can be).</param>
public sealed partial record AssignedArm(Arm Arm, VariedTrait Attribute, double Level)
{
    /// <summary>λ by which members judge proposals, from interest (0) to issue (1).</summary>
    public double Lambda => Arm.Logic.Deliberate;

    /// <summary>An assigned composition; null: the scenario has none.</summary>
    public static AssignedArm? Of(Arm arm) => Assignment().Match(arm.LogicText) is { Success: true } match
        ? new AssignedArm(arm, Enum.Parse<VariedTrait>(match.Groups["attribute"].Value, ignoreCase: true), double.Parse(match.Groups["level"].Value, CultureInfo.InvariantCulture))
        : null;

    [GeneratedRegex(@"\binvite: \{ vary: (?<attribute>kind|home|competence|interests), level: (?<level>[0-9.eE+-]+) \}")]
    private static partial Regex Assignment();
}
