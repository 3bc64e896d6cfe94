namespace OpgaveSim.Model.Records;

/// <summary>Somebody who sat at a table.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Joined">Round in which it joined.</param>
/// <param name="Left">Round in which it left before the table closed; null: it stayed.</param>
/// <param name="Convened">Whether it convened the table.</param>
public readonly record struct MemberRecord(int Actor, int Joined, int? Left, bool Convened);
