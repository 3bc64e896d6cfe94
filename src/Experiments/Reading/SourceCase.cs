using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Reading;

/// <summary>A case that was read, the same object each time that its source is asked for it.</summary>
/// <param name="World">The case; null: it has faults.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record SourceCase(CaseWorld? World, IReadOnlyList<Fault> Faults);
