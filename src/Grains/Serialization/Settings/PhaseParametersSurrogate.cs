using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of the other phases in a <see cref="TableParameters"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.PhaseParameters")]
internal readonly record struct PhaseParametersSurrogate(
    double Framing, Framers FramedBy, FrameForm Frame, RoleSettling Roles, int RoleLoad, bool Commitment, double Conditional, double FreeRiders, double Reciprocity,
    Following Follow, double Effort, double Pledge, double Keenness, double Reluctance, int Realisation, double Work, bool Ratify, double Strike, double Learning, double OrientationSpread, double OrientationDrift, int OpenCall)
{
    /// <summary>What travels of parameters.</summary>
    public static PhaseParametersSurrogate Of(TableParameters value) => new(
        value.Framing, value.FramedBy, value.Frame, value.Roles, value.RoleLoad, value.Commitment, value.Conditional, value.FreeRiders, value.Reciprocity, value.Follow, value.Effort,
        value.Pledge, value.Keenness, value.Reluctance, value.Realisation, value.Work, value.Ratify, value.Strike, value.Learning, value.OrientationSpread, value.OrientationDrift, value.OpenCall);

    /// <summary>Parameters with it.</summary>
    public TableParameters In(TableParameters others) => others with
    {
        Framing = Framing,
        FramedBy = FramedBy,
        Frame = Frame,
        Roles = Roles,
        RoleLoad = RoleLoad,
        Commitment = Commitment,
        Conditional = Conditional,
        FreeRiders = FreeRiders,
        Reciprocity = Reciprocity,
        Follow = Follow,
        Effort = Effort,
        Pledge = Pledge,
        Keenness = Keenness,
        Reluctance = Reluctance,
        Realisation = Realisation,
        Work = Work,
        Ratify = Ratify,
        Strike = Strike,
        Learning = Learning,
        OrientationSpread = OrientationSpread,
        OrientationDrift = OrientationDrift,
        OpenCall = OpenCall,
    };
}
