using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Results.Tables;

/// <summary>A run that is done, with what its rows are made from.</summary>
/// <param name="Plan">What was to be done.</param>
/// <param name="World">Its public world.</param>
/// <param name="Record">What it left.</param>
public sealed record FinishedRun(RunPlan Plan, PublicWorld World, RunRecord Record);
