namespace OpgaveSim.Analysis.Inference;

/// <summary>A way to estimate parameters from summaries, learnt from a reference table.</summary>
public interface IPosteriorEstimator
{
    /// <summary>Its name in results, e.g. <c>abc</c>.</summary>
    string Name { get; }

    /// <summary>Learns one parameter. The same table gives the same estimator, to the bit, on any number of cores.</summary>
    /// <param name="table">Rows without missing values (see <c>UsableSummaries</c>).</param>
    /// <param name="parameter">Column of the parameter, from 0.</param>
    IFittedEstimator Fit(ReferenceTable table, int parameter);
}
