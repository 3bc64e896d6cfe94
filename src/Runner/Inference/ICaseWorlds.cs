using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>
/// Worlds of a case: the tables that exist, and simulated ones with the same actors and as many seats, as summaries. What was simulated before is not simulated
/// again. All tables have the summaries of the catalogue, and λ as their first parameter.
/// </summary>
public interface ICaseWorlds
{
    /// <summary>What the case gives.</summary>
    CaseColumns Columns { get; }

    /// <summary>The summaries of the tables that exist, in the order of the catalogue; NaN: the case lacks a column, or there is no value.</summary>
    double[] Observed { get; }

    /// <summary>Worlds drawn from the prior, to judge whether it is worth going on.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    Task<ReferenceTable> GateAsync();

    /// <summary>Worlds drawn from the prior, to learn from.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    Task<ReferenceTable> ReferenceAsync();

    /// <summary>Worlds of each model that is chosen between, in a fixed order.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    Task<IReadOnlyList<SimulatedModel>> ModelsAsync();

    /// <summary>Worlds of known λ: 0, .2, .5, .8 and 1, with the other parameters drawn from their priors.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    Task<ReferenceTable> KnownAsync();

    /// <summary>Worlds that follow no logic between interest and issue, among them <c>random</c>.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    Task<IReadOnlyList<SimulatedModel>> WrongAsync();

    /// <summary>Each table that exists against drawn tables of the same size, without the simulator.</summary>
    SecondOpinionFinding SecondOpinion();
}
