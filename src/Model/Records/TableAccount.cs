namespace OpgaveSim.Model.Records;

/// <summary>What a table says of itself. Immutable.</summary>
/// <param name="Issue">Its issue.</param>
/// <param name="Convened">Round in which it convened.</param>
/// <param name="Began">Round in which deliberation began; null: it forms.</param>
/// <param name="Members">Everybody who sat at it, in order of joining.</param>
/// <param name="Left">Who of them left, by id.</param>
/// <param name="Asked">Who was asked, in order; the initiator was not.</param>
/// <param name="Scouted">Candidates scored.</param>
/// <param name="Meetings">Meetings held.</param>
/// <param name="Tried">Proposals tried.</param>
/// <param name="Passed">Proposals passed.</param>
/// <param name="Gain">What its present proposal adds to the issue's quality, Σ_d r_d Δf_d; 0 before it deliberates.</param>
/// <param name="Delivery">How far its agreement is carried out; null: there is none, or it is realised at once.</param>
public sealed record TableAccount(
    int Issue, int Convened, int? Began, IReadOnlyList<int> Members, IReadOnlyList<int> Left, IReadOnlyList<AskedActor> Asked,
    int Scouted, int Meetings, int Tried, int Passed, double Gain, DeliveryRecord? Delivery = null);
