namespace OpgaveSim.Model.Mail;

/// <summary>One thing that happened to an actor.</summary>
/// <param name="Round">When.</param>
/// <param name="What">What.</param>
/// <param name="Issue">At the table of which issue.</param>
public readonly record struct ActorEvent(int Round, ActorEventKind What, int Issue);
