using OpgaveSim.Model.Outcomes;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="PayoffSummary"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.PayoffSummary")]
internal readonly record struct PayoffSummarySurrogate(double Mean, double TenthPercentile, double Deviation, double Losing);

/// <summary>A <see cref="PayoffSummary"/> between silos.</summary>
[RegisterConverter]
internal sealed class PayoffSummaryConverter : IConverter<PayoffSummary, PayoffSummarySurrogate>
{
    /// <inheritdoc/>
    public PayoffSummary ConvertFromSurrogate(in PayoffSummarySurrogate surrogate) => new(
        surrogate.Mean, surrogate.TenthPercentile, surrogate.Deviation, surrogate.Losing);

    /// <inheritdoc/>
    public PayoffSummarySurrogate ConvertToSurrogate(in PayoffSummary value) => new(
        value.Mean, value.TenthPercentile, value.Deviation, value.Losing);
}
