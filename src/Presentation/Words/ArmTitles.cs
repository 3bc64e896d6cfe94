using OpgaveSim.Model.Formation;

namespace OpgaveSim.Presentation.Words;

/// <summary>
/// What readers call scenarios. Commands, tables and hypotheses take a scenario's id; pages show its title, which an experiment can give and
/// well-known logics have.
/// </summary>
public static class ArmTitles
{
    /// <summary>The logic interest.</summary>
    public static Text Interest { get; } = new("Interest-driven", "Belangengedreven");

    /// <summary>The logic kindred.</summary>
    public static Text Kindred { get; } = new("Like-minded", "Gelijkgezinden");

    /// <summary>The logic mutual-gains.</summary>
    public static Text MutualGains { get; } = new("Mutual gains", "Wederzijds voordeel");

    /// <summary>The logic issue.</summary>
    public static Text Issue { get; } = new("Issue-driven", "Opgavegericht");

    /// <summary>The logic expert.</summary>
    public static Text Expert { get; } = new("Experts", "Deskundigen");

    /// <summary>The logic mandate.</summary>
    public static Text Mandate { get; } = new("By mandate", "Mandaat");

    /// <summary>The logic random.</summary>
    public static Text Random { get; } = new("By chance", "Toeval");

    /// <summary>The logic coverage-reference.</summary>
    public static Text CoverageReference { get; } = new("Best coverage (reference)", "Beste dekking (referentie)");

    /// <summary>The scenario that stands half-way between interests and the issue.</summary>
    public static Text MixedPractice { get; } = new("Mixed practice", "Gemengde praktijk");

    /// <summary>
    /// The title of a scenario to which the experiment gives none: that of its logic where the scenario is named after it, else its id. A
    /// scenario <c>large-table</c> with the logic <c>issue</c> keeps its id, so that titles differ where ids do.
    /// </summary>
    /// <param name="id">The scenario's id.</param>
    /// <param name="logic">Its logic.</param>
    public static Text Usual(string id, Logic logic) =>
        Logics.NameOf(logic)?.Name == id && LogicTexts.Find(id) is { } texts ? texts.Title : Text.Same(id);
}
