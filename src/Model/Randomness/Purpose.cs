namespace OpgaveSim.Model.Randomness;

/// <summary>
/// What a draw is for: the first word of its counter. Every purpose has its number here and nowhere else, and
/// <b>a number is never used again</b>, also not for a purpose that was dropped: results of old versions stay
/// comparable. The remark behind each names the three other counter words. A landscape purpose is a base to which
/// the choice is added, so the bases lie 2²⁰ apart.
/// </summary>
public enum Purpose : uint
{
    /// <summary>Run key of a replication: replication low, replication high, 0.</summary>
    RunKey = 1,

    /// <summary>An actor's kind: actor, 0, 0.</summary>
    Kind = 10,
    /// <summary>An actor's home domain: actor, 0, 0.</summary>
    Home = 11,
    /// <summary>An actor's tier: actor, 0, 0.</summary>
    Tier = 12,
    /// <summary>An actor's willingness: actor, 0, 0.</summary>
    Willingness = 13,
    /// <summary>An actor's skill: actor, 0, 0.</summary>
    Skill = 14,
    /// <summary>Competence in a domain, both the chance and the level: actor, domain, 0.</summary>
    Competence = 15,
    /// <summary>The own part of an interest: actor, domain, 0.</summary>
    OwnInterest = 16,
    /// <summary>Whether an interest is opposed: actor, domain, 0.</summary>
    Opposition = 17,
    /// <summary>The profile of a kind: kind, domain, 0.</summary>
    KindProfile = 18,
    /// <summary>The status quo: 0, 0, 0.</summary>
    StatusQuo = 19,
    /// <summary>Trial flips of a sector's practice: domain, trial, 0.</summary>
    SectorPractice = 20,
    /// <summary>Turned choices of an actor's practice: actor, practice, 0 or 1.</summary>
    ActorPractice = 21,
    /// <summary>Who an actor may tie itself to, without replacement: actor, 0, index.</summary>
    TieCandidate = 22,
    /// <summary>The noise in the choice of ties: actor, other, 0.</summary>
    TieNoise = 23,

    /// <summary>How many domains an issue involves: issue, 0, 0.</summary>
    IssueBreadth = 40,
    /// <summary>Which domains an issue involves, without replacement: issue, 0, index.</summary>
    IssueDomain = 41,
    /// <summary>The weight of an involved domain: issue, domain, 0.</summary>
    IssueWeight = 42,
    /// <summary>Whether a choice comes from the world or from the issue: issue, choice, 0.</summary>
    ChoiceOrigin = 43,
    /// <summary>A choice's neighbours, pool (words 0, 1) and pick (words 2, 3): issue or all ones, choice, index.</summary>
    Neighbour = 44,
    /// <summary>Starts of the search for the best solution: issue, restart, 0.</summary>
    OptimumStart = 45,
    /// <summary>The seats of an issue's table, where they vary: issue, 0, 0.</summary>
    IssueSeats = 46,
    /// <summary>The meetings of an issue's table, where they vary: issue, 0, 0.</summary>
    IssueMeetings = 47,

    /// <summary>Aware actors of an issue, without replacement: issue, round, index.</summary>
    Aware = 60,
    /// <summary>The one keyed number that decides between equals: issue, actor, 0.</summary>
    KeyedNumber = 61,
    /// <summary>Strangers whom a table scouts, without replacement: issue, round, index.</summary>
    Stranger = 62,
    /// <summary>The number by which contacts are chosen: issue, actor, round.</summary>
    Contact = 63,
    /// <summary>Whether a candidate is misjudged: issue, actor, round.</summary>
    Misjudge = 64,
    /// <summary>Whose competence is read instead: issue, actor, round.</summary>
    MisreadActor = 65,
    /// <summary>An actor's answer to an invitation: issue, actor, round.</summary>
    Answer = 66,
    /// <summary>Whether a pick of an assigned composition adds variety: issue, round, pick.</summary>
    AssignedPick = 67,
    /// <summary>The number that decides between categories that are equally rare at a table: issue, category, 0.</summary>
    AssignedCategory = 68,

    /// <summary>A speaker's proposal (domain, recombine or flip, which): issue, actor, meeting·1024 + turn.</summary>
    Proposal = 80,
    /// <summary>The second move of a package: issue, actor, meeting·1024 + turn.</summary>
    Package = 81,
    /// <summary>Whose interests draw the second domain, and which: issue, actor, meeting·1024 + turn.</summary>
    PackagePartner = 82,
    /// <summary>Whether a member understands the speaker: issue, member, meeting·1024 + turn.</summary>
    Understanding = 83,
    /// <summary>Whether a member that would lose leaves: issue, member, meeting·1024.</summary>
    Exit = 84,
    /// <summary>A proposal that a person is offered beside that of the rule: issue, actor, option·2²⁰ + meeting·1024 + turn.</summary>
    OfferedProposal = 85,
    /// <summary>The second move of such a proposal: issue, actor, option·2²⁰ + meeting·1024 + turn.</summary>
    OfferedPackage = 86,
    /// <summary>Whose interests draw its second domain, and which: issue, actor, option·2²⁰ + meeting·1024 + turn.</summary>
    OfferedPackagePartner = 87,

    /// <summary>Random solutions that novelty is measured against: issue, index, 0.</summary>
    NoveltyReference = 100,
    /// <summary>Random solutions of a given reach, without replacement: issue, index, pick.</summary>
    ReachReference = 101,
    /// <summary>Actors whose practices novelty is measured against, without replacement: 0, 0, index.</summary>
    PracticeActor = 102,
    /// <summary>Actors whose payoffs are looked at one by one, without replacement: 0 for all or 1 + kind, 0, index.</summary>
    PayoffActor = 103,

    /// <summary>Starts of adaptive walks on plain NK landscapes: walk, 0, word.</summary>
    WalkStart = 120,
    /// <summary>Steps of a random-fitter walk: walk, step, index.</summary>
    WalkStep = 121,
    /// <summary>The bootstrap of a statistic: draw, index, 0.</summary>
    Bootstrap = 122,
    /// <summary>The order in which community detection visits nodes, without replacement: level, pass, index.</summary>
    CommunityOrder = 123,
    /// <summary>Which two actors trade tables in the null model (words 0, 1 and 2, 3): draw, trade, 0.</summary>
    CurveballTrade = 124,
    /// <summary>Which tables one of them takes from their pool, without replacement: draw, trade, index.</summary>
    CurveballPick = 125,
    /// <summary>Which cell of a Latin hypercube a point lies in, without replacement: factor, 0, point.</summary>
    LatinHypercubeCell = 126,
    /// <summary>Where in its cell a point of a Latin hypercube lies: factor, point, 0.</summary>
    LatinHypercubeOffset = 127,
    /// <summary>Where a Morris trajectory begins, low level (words 0, 1) and direction (word 2): trajectory, factor, 0.</summary>
    MorrisStart = 128,
    /// <summary>The order in which a Morris trajectory changes factors, without replacement: trajectory, 0, index.</summary>
    MorrisOrder = 129,
    /// <summary>Key of the draws of a design's points: hash of the design's name low, high, 0.</summary>
    DesignKey = 140,
    /// <summary>Which fold of a cross-validation a case falls in, without replacement: 0, 0, index.</summary>
    Fold = 141,
    /// <summary>A world that a bootstrap over worlds and points draws: draw, index, 0.</summary>
    BootstrapWorld = 142,
    /// <summary>A point that a bootstrap over worlds and points draws: draw, index, 0.</summary>
    BootstrapPoint = 143,
    /// <summary>Whether a digit of a Sobol point is flipped: dimension, the digits before it behind a leading 1, 0.</summary>
    SobolScramble = 144,
    /// <summary>Where among draws that are equal to the truth it is ranked: set, parameter, 0.</summary>
    RankAmongEquals = 145,

    /// <summary>Key of the draws of one forest among several: forest, 0, 0.</summary>
    ForestKey = 160,
    /// <summary>Rows that a tree of a forest is grown on, without replacement: tree, 0, index.</summary>
    ForestRow = 161,
    /// <summary>Features that a tree tries at a node, without replacement: tree, node, index.</summary>
    ForestFeature = 162,
    /// <summary>The number by which members are drawn of a table that an observed one is held against: table, alternative, actor.</summary>
    AlternativeMember = 163,

    /// <summary>Heights on a ring (words 0, 1) and the gap to the next one (words 2, 3): index, 0, 0.</summary>
    RingHeight = 200,
    /// <summary>A team drawn from all problem solvers, without replacement: 0, 0, index.</summary>
    SolverTeam = 201,
    /// <summary>Where a searcher in a network begins: searcher, 0, 0.</summary>
    SearcherStart = 202,
    /// <summary>The bit that a searcher tries: round, searcher, network.</summary>
    SearcherTrial = 203,
    /// <summary>The ends of a random shortcut (words 0, 1 and 2, 3): attempt, 0, 0.</summary>
    Shortcut = 204,
    /// <summary>Whether two nodes of a random network are linked: first, second, attempt.</summary>
    RandomLink = 205,
    /// <summary>A place in a new team, newcomer or incumbent (word 0), known or any (word 1), who (words 2, 3): tick, place, 0.</summary>
    TeamPlace = 206,
    /// <summary>A trait at the start: site, feature, 0.</summary>
    CultureTrait = 207,
    /// <summary>An event of culture, site (word 0), neighbour (word 1), chance (word 2), feature (word 3): event low, event high, 0.</summary>
    CultureEvent = 208,
    /// <summary>The side on which an actor begins a descent: start, actor, 0.</summary>
    AlignmentStart = 209,

    /// <summary>How an actor keeps to agreements, its type: actor, 0, 0.</summary>
    CommitmentType = 220,
    /// <summary>How far an actor's orientation lies from its scenario's: actor, 0, 0.</summary>
    Orientation = 221,
    /// <summary>Whether an initiator misreads a member when it gives out roles (low), and whom it reads instead (high): issue, member, 0.</summary>
    RoleReading = 222,
    /// <summary>Whether a member that loses takes no role: issue, member, 0.</summary>
    RoleRefusal = 223,
    /// <summary>Whether an owner that loses strikes what it owns: issue, owner, 0.</summary>
    Strike = 224,
    /// <summary>Who hears of a table that forms, without replacement: issue, round, index.</summary>
    OpenCall = 225,
    /// <summary>Whether who hears of a table offers itself: issue, actor, round.</summary>
    Offer = 226,

    /// <summary>Contributions of a landscape that is an issue's own; the choice is added: issue, pattern low, high.</summary>
    IssueLandscape = 1u << 20,
    /// <summary>Contributions of the world's landscape; the choice is added: all ones, pattern low, high.</summary>
    WorldLandscape = 2u << 20,
    /// <summary>Folds the words of a pattern of more than 64 states into a key; the choice is added: owner, low, high.</summary>
    PatternFold = 3u << 20,
}
