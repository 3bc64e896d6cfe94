using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Definitions;

/// <summary>A scenario: how its actors reason, and its own settings of tables.</summary>
/// <param name="Name">Its id, which commands, tables and hypotheses use.</param>
/// <param name="Logic">Its logic.</param>
/// <param name="LogicText">The logic as the experiment writes it.</param>
/// <param name="Table">Parameters of tables, the world's with its own over them.</param>
public sealed record Scenario(string Name, Logic Logic, string LogicText, TableParameters Table)
{
    /// <summary>What readers call it; no two scenarios of an experiment have the same title in a language.</summary>
    public Text Title { get; init; } = ArmTitles.Usual(Name, Logic);
}
