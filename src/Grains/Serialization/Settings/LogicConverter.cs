using OpgaveSim.Model.Formation;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="Logic"/>: of its rules their names.</summary>
[GenerateSerializer, Alias("OpgaveSim.Logic")]
internal readonly record struct LogicSurrogate(
    string Start, double StartMix, string Invite, double InviteMix, double Answer, double Deliberate, bool DutyToAnswer);

/// <summary>A <see cref="Logic"/> between silos.</summary>
[RegisterConverter]
internal sealed class LogicConverter : IConverter<Logic, LogicSurrogate>
{
    /// <inheritdoc/>
    public Logic ConvertFromSurrogate(in LogicSurrogate surrogate)
    {
        var (start, invite) = (surrogate.Start, surrogate.Invite);
        return new Logic(
            Logics.StartRules.First(rule => rule.Name == start), surrogate.StartMix, Logics.InviteRules.First(rule => rule.Name == invite),
            surrogate.InviteMix, surrogate.Answer, surrogate.Deliberate, surrogate.DutyToAnswer);
    }

    /// <inheritdoc/>
    public LogicSurrogate ConvertToSurrogate(in Logic value) => new(
        value.Start.Name, value.StartMix, value.Invite.Name, value.InviteMix, value.Answer, value.Deliberate, value.DutyToAnswer);
}
