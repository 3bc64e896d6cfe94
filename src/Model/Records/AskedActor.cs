namespace OpgaveSim.Model.Records;

/// <summary>Whom a table asked, and by what.</summary>
/// <param name="Actor">Who was asked.</param>
/// <param name="Round">When.</param>
/// <param name="Place">Its place among the picks of the round, from 1.</param>
/// <param name="Among">Candidates left to pick from, itself included.</param>
/// <param name="Score">Its score when it was picked, as the logic scores; null: chance picked.</param>
/// <param name="Tied">Whether a member knew it.</param>
public sealed record AskedActor(int Actor, int Round, int Place, int Among, double? Score, bool Tied);
