using OpgaveSim.Model.Diversity;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="Composition"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.Composition")]
internal readonly record struct CompositionSurrogate(
    int Size, double? KindVariety, double? TierVariety, double? HomeVariety, double? KindVarietyUnbiased, double? TierVarietyUnbiased,
    double? HomeVarietyUnbiased, double? KindVarietyOfFour, double? HomeVarietyOfFour, VarietyForms? KindForms, double? HomeDisparity,
    double? HomeLeinsterCobbold, double? InterestDistance, double? CompetenceDistance, double? Coverage, double? MandateCover);

/// <summary>A <see cref="Composition"/> between silos.</summary>
[RegisterConverter]
internal sealed class CompositionConverter : IConverter<Composition, CompositionSurrogate>
{
    /// <inheritdoc/>
    public Composition ConvertFromSurrogate(in CompositionSurrogate surrogate) => new(
        surrogate.Size, surrogate.KindVariety, surrogate.TierVariety, surrogate.HomeVariety, surrogate.KindVarietyUnbiased,
        surrogate.TierVarietyUnbiased, surrogate.HomeVarietyUnbiased, surrogate.KindVarietyOfFour, surrogate.HomeVarietyOfFour,
        surrogate.KindForms, surrogate.HomeDisparity, surrogate.HomeLeinsterCobbold, surrogate.InterestDistance,
        surrogate.CompetenceDistance, surrogate.Coverage, surrogate.MandateCover);

    /// <inheritdoc/>
    public CompositionSurrogate ConvertToSurrogate(in Composition value) => new(
        value.Size, value.KindVariety, value.TierVariety, value.HomeVariety, value.KindVarietyUnbiased, value.TierVarietyUnbiased,
        value.HomeVarietyUnbiased, value.KindVarietyOfFour, value.HomeVarietyOfFour, value.KindForms, value.HomeDisparity,
        value.HomeLeinsterCobbold, value.InterestDistance, value.CompetenceDistance, value.Coverage, value.MandateCover);
}
