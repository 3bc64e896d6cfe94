using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Definitions;

/// <summary>A scenario: how its actors reason, and its own settings of tables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Logic">Its logic.</param>
/// <param name="LogicText">The logic as the experiment writes it.</param>
/// <param name="Table">Parameters of tables, the world's with its own over them.</param>
public sealed record Scenario(string Name, Logic Logic, string LogicText, TableParameters Table);
