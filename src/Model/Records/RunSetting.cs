using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Records;

/// <summary>All that a run follows from: equal settings make equal runs, to the digit. Immutable.</summary>
/// <param name="World">What its world is made from.</param>
/// <param name="Logic">The scenario's logic.</param>
/// <param name="Table">The scenario's parameters.</param>
/// <param name="WarmUp">Rounds of arrival that are kept apart.</param>
/// <param name="Measure">How much is measured.</param>
public sealed record RunSetting(WorldSource World, Logic Logic, TableParameters Table, int WarmUp, MeasureScope Measure);
