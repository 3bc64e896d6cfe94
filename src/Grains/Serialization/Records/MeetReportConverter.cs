using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="MeetReport"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.MeetReport")]
internal readonly record struct MeetReportSurrogate(int Issue, bool HasBegun, bool HasMet, int[] Left, ClosedTable? Closed, int[]? Released, double[]? Change);

/// <summary>A <see cref="MeetReport"/> between silos.</summary>
[RegisterConverter]
internal sealed class MeetReportConverter : IConverter<MeetReport, MeetReportSurrogate>
{
    /// <inheritdoc/>
    public MeetReport ConvertFromSurrogate(in MeetReportSurrogate surrogate) => new(
        surrogate.Issue, surrogate.HasBegun, surrogate.HasMet, surrogate.Left, surrogate.Closed, surrogate.Released, surrogate.Change);

    /// <inheritdoc/>
    public MeetReportSurrogate ConvertToSurrogate(in MeetReport value) => new(
        value.Issue, value.HasBegun, value.HasMet, value.Left, value.Closed, value.Released, value.Change);
}
