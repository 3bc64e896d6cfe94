"""Independent reading of the specification. Draw keys as the project numbers them."""
import json, math, sys
from statistics import NormalDist
M32=0xFFFFFFFF
def philox(key,c0,c1,c2,c3):
    k0=key&M32;k1=key>>32
    for _ in range(10):
        p0=0xD2511F53*c0;p1=0xCD9E8D57*c2
        c0,c1,c2,c3=(p1>>32)^c1^k0,p1&M32,(p0>>32)^c3^k1,p0&M32
        k0=(k0+0x9E3779B9)&M32;k1=(k1+0xBB67AE85)&M32
    return c0,c1,c2,c3
class Draws:
    def __init__(s,key): s.key=key; s.n=0
    def block(s,p,a,b=0,c=0): s.n+=1; return philox(s.key,p,a,b,c)
    def bits(s,*x):
        w=s.block(*x); return (w[1]<<32)|w[0]
    def high(s,*x):
        w=s.block(*x); return (w[3]<<32)|w[2]
    def u(s,*x): return (s.bits(*x)>>11)*2.0**-53
    def below(s,n,*x): return (s.bits(*x)*n)>>64
    def perm(s,p,a,b,n):
        moved={}
        for t in range(n):
            at=t+s.below(n-t,p,a,b,t)
            v=moved.get(at,at); moved[at]=moved.get(t,t)
            yield v
P=dict(run=1,kind=10,home=11,tier=12,will=13,skill=14,comp=15,own=16,opp=17,prof=18,sq=19,sector=20,prac=21,tiec=22,tien=23,
 breadth=40,dom=41,weight=42,origin=43,neigh=44,opt=45,aware=60,key=61,stranger=62,contact=63,misj=64,misr=65,answer=66,
 prop=80,pack=81,partner=82,und=83,exit=84,novref=100,reach=101,IL=1<<20,WL=2<<20)
ALL=M32
u64=lambda b:(b>>11)*2.0**-53
u32=lambda w:w*2.0**-32
openu=lambda b:((b>>12)+.5)*2.0**-52
near=lambda a,b:abs(a-b)<=1e-9*max(1,abs(a),abs(b))
class Fail(Exception): pass
def check(ok,*what):
    if not ok: raise Fail(' '.join(map(str,what)))

class World:
    def __init__(w,d):
        w.d=Draws(int(d['RunKey'])); wp=d['World']; w.p=wp
        check(w.d.key==Draws(2026).bits(P['run'],3),'runkey')
        w.n=wp['Actors'];w.D=wp['Domains'];w.M=wp['Choices'];w.N=w.D*w.M
        D=w.D;dr=w.d
        for k in('Kind','Home','Tier','Willingness','Skill','Capacity'):setattr(w,k,d[k])
        w.Mandate=[int(x) for x in d['Mandate']]
        w.I=[d['Interests'][a*D:a*D+D] for a in range(w.n)]
        w.C=[d['Competence'][a*D:a*D+D] for a in range(w.n)]
        # attributes
        for a in range(w.n):
            check(w.Kind[a]==dr.below(3,P['kind'],a),'kind')
            check(w.Home[a]==dr.below(D,P['home'],a),'home')
            check(w.Tier[a]==dr.below(3,P['tier'],a),'tier')
            check(near(w.Willingness[a],min(1,max(.02,NormalDist(.7,.15).inv_cdf(openu(dr.bits(P['will'],a)))))),'will')
            check(near(w.Skill[a],min(1,max(0,NormalDist(.5,.15).inv_cdf(openu(dr.bits(P['skill'],a)))))),'skill')
            m=0
            if w.Kind[a]==0:
                m=1<<w.Home[a]
                if w.Tier[a]==2:m|=1<<((w.Home[a]+1)%D)
            check(m==w.Mandate[a],'mandate')
            for j in range(D):
                b=dr.block(P['comp'],a,j);ch=u64((b[1]<<32)|b[0]);lv=u64((b[3]<<32)|b[2])
                h=w.Home[a]
                c=.6+.4*lv if j==h else (.2+.3*lv if ch<.5 else .05*lv) if j==(h+1)%D else (.5*lv if ch<.25 else .05*lv)
                check(near(c,w.C[a][j]),'comp',a,j)
        prof=[]
        for k in range(3):
            e=[math.exp(NormalDist().inv_cdf(openu(dr.bits(P['prof'],k,j)))) for j in range(D)];s=sum(e);prof.append([x/s for x in e])
        h=wp['Clustering'];kp=wp['KindPull']
        for a in range(w.n):
            own=[math.log(openu(dr.bits(P['own'],a,j)))**2 for j in range(D)];s=sum(own)
            v=[]
            for j in range(D):
                pl=.8*(j==w.Home[a])+.2*(j==(w.Home[a]+1)%D)
                x=h*((1-kp)*pl+kp*prof[w.Kind[a]][j])+(1-h)*own[j]/s
                if j not in(w.Home[a],(w.Home[a]+1)%D) and dr.u(P['opp'],a,j)<wp['Opposition']:x=-x
                v.append(x)
            s=sum(map(abs,v))
            for j in range(D):check(near(v[j]/s,w.I[a][j]),'interest',a,j)
        w.U=[[x/math.sqrt(sum(y*y for y in v)) for x in v] for v in w.I]
        # world landscape
        K=wp['Couplings'];w.K=K
        w.wn=[]
        for c in range(w.N):
            pool=[x for x in range(c//w.M*w.M,c//w.M*w.M+w.M) if x!=c]
            w.wn.append(w.take(ALL,c,min(K,len(pool)),pool,[],0))
        w.cache={}
        w.x0=int(d['StatusQuo']);check(w.x0==dr.bits(P['sq'],0)&((1<<w.N)-1),'x0')
        # practices
        sect=[]
        for dd in range(D):
            f=lambda x:sum(w.phiw(c,x) for c in range(dd*w.M,dd*w.M+w.M))/w.M
            x=w.x0
            for tr in range(16):
                y=x^(1<<(dd*w.M+dr.below(w.M,P['sector'],dd,tr)))
                if f(y)>f(x):x=y
            sect.append(x)
        w.prac=[]
        for a in range(w.n):
            l=[]
            for i in range(2):
                b=dr.block(P['prac'],a,i);m=((b[1]<<32)|b[0])&((b[3]<<32)|b[2])&dr.bits(P['prac'],a,i,1)&((1<<w.N)-1)
                l.append(sect[w.Home[a]]^m)
            if l[0]==l[1]:l=l[:1]
            check([str(x) for x in l]==list(d['Practices'][a]),'practice',a)
            w.prac.append(l)
        # ties
        t=[{} for _ in range(w.n)]
        for a in range(w.n):
            g=dr.perm(P['tiec'],a,0,w.n-1);cand=[]
            for _ in range(min(wp['TiesConsidered'],w.n-1)):
                o=next(g);o=o if o<a else o+1
                cand.append((wp['Homophily']*sum(x*y for x,y in zip(w.U[a],w.U[o]))+NormalDist(0,.25).inv_cdf(openu(dr.bits(P['tien'],a,o))),o))
            cand.sort(reverse=True)
            for _,o in cand[:wp['TiesTaken']]:
                t[a][o]=(.5,0);t[o][a]=(.5,0)
        for a in range(w.n):
            if len(t[a])>32:t[a]={o:t[a][o] for o in sorted(t[a])[:32]}
            check([[o,t[a][o][0],0] for o in sorted(t[a])]==[list(x) for x in d['Ties'][a]],'ties',a)
        w.ties=t
        # issues
        q=wp['IssuesPerRound'] or max(1,w.n/50)
        w.issues=[]
        for r in range(d['Rounds']):
            for _ in range(math.floor((r+1)*q)-math.floor(r*q)):
                i=len(w.issues);u=dr.u(P['breadth'],i);mid=wp['Breadth']['Middle']
                br=max(1,min(D,mid-1 if u<.25 else mid if u<.75 else mid+1))
                g=dr.perm(P['dom'],i,0,D);ds=[next(g) for _ in range(br)]
                req=[0]*D
                for x in ds:req[x]=.3+dr.u(P['weight'],i,x)
                s=sum(req);req=[x/s for x in req];ds.sort()
                e=d['Issues'][i]
                check(e['Arrival']==r and e['Domains']==ds and all(near(x,y) for x,y in zip(req,e['Requirement'])),'issue',i)
                w.issues.append(Issue(w,i,r,e['Requirement'],ds))
        check(len(w.issues)==len(d['Issues']),'issues')
    def take(w,owner,c,k,own,oth,kappa):
        out=[]
        for i in range(k):
            b=w.d.block(P['neigh'],owner,c,i);cross=u64((b[1]<<32)|b[0])<kappa
            pool=(oth or own) if cross else (own or oth)
            x=pool.pop((((b[3]<<32)|b[2])*len(pool))>>64);out.append(x)
        return out
    def phi(w,base,owner,c,nb,x):
        pat=x>>c&1
        for j,o in enumerate(nb):pat|=(x>>o&1)<<(j+1)
        k=(base,owner,c,pat);v=w.cache.get(k)
        if v is None:v=w.cache[k]=w.d.u(base+c,owner,pat&M32,pat>>32)
        return v
    def phiw(w,c,x):return w.phi(P['WL'],ALL,c,w.wn[c],x)
    def keyed(w,i,a):return w.d.bits(P['key'],i,a)
    def cos(w,a,b):return sum(x*y for x,y in zip(w.U[a],w.U[b]))
class Issue:
    def __init__(s,w,i,r,req,ds):
        s.w=w;s.id=i;s.arr=r;s.r=req;s.ds=ds;s.ch=[c for c in range(w.N) if c//w.M in ds]
        s.mask=sum(1<<c for c in s.ch);s.nb={};s.fstar=None
        for c in s.ch:
            if w.d.u(P['origin'],i,c)<w.p['Kinship']:s.nb[c]=(P['WL'],ALL,w.wn[c])
            else:
                own=[x for x in s.ch if x//w.M==c//w.M and x!=c];oth=[x for x in s.ch if x//w.M!=c//w.M]
                s.nb[c]=(P['IL'],i,w.take(i,c,min(w.K,len(s.ch)-1),own,oth,w.p['CrossDomain']))
    def phi(s,c,x):
        b,o,nb=s.nb[c];return s.w.phi(b,o,c,nb,x)
    def f(s,x):return [sum(s.phi(c,x) for c in range(d*s.w.M,d*s.w.M+s.w.M))/s.w.M for d in s.ds]
    def F(s,x):return sum(s.r[d]*v for d,v in zip(s.ds,s.f(x)))
    def best(s):
        if s.fstar is None:
            b=-1
            for k in range(-1,20):
                x=s.w.x0 if k<0 else (s.w.x0&~s.mask)|(s.w.d.bits(P['opt'],s.id,k)&s.mask)
                fx=s.F(x)
                while 1:
                    y,fy=max(((x^(1<<c),s.F(x^(1<<c))) for c in s.ch),key=lambda p:p[1])
                    if fy<=fx+1e-15:break
                    x,fx=y,fy
                b=max(b,fx)
            s.fstar=b
        return s.fstar

def ranks(v):
    n=len(v)
    return [1.0]*n if n==1 else [(sum(y<x for y in v)+.5*(sum(y==x for y in v)-1))/(n-1) for x in v]

class Run:
    def __init__(s,d):
        s.d=d;s.w=World(d);s.L=d['Logic'];s.start=d['Start'];s.invite=d['Invite'];s.T=d['Table'];s.rule=d['Rule']
        w=s.w
        s.ties=[dict(t) for t in w.ties];s.prac=[list(p) for p in w.prac];s.seats=[set() for _ in range(w.n)]
        s.archive=[];s.pairs={};s.out={}
    def strength(s,ties,o,t):
        if o not in ties:return 0
        v,r=ties[o];v*=(1-s.T['TieDecay'])**(t-r);return v if v>=.05 else 0
    def run(s):
        w=s.w;t=0;wait={};nxt=0;tables={};s.unans=0
        while nxt<len(w.issues) or t<s.d['Rounds'] or wait or tables:
            while nxt<len(w.issues) and w.issues[nxt].arr==t:wait[nxt]=0;nxt+=1
            for i in sorted(wait):
                init=next((a for a in s.aware(w.issues[i],t) if len(s.seats[a])<w.Capacity[a]),None)
                if init is None:
                    wait[i]+=1
                    if wait[i]==7:del wait[i];s.unans+=1
                else:
                    del wait[i];s.seats[init].add(i)
                    tables[i]=Table(s,w.issues[i],init,t)
            form=[tables[i] for i in sorted(tables) if tables[i].began is None]
            inv={};cnt={}
            for tb in form:
                for a in tb.scout(t,cnt):inv.setdefault(a,[]).append(tb)
            join={}
            for a in sorted(inv):
                A=[]
                for tb in inv[a]:
                    own=any(s.strength(s.ties[a],m,t)>0 for m in tb.mem)
                    A.append((tb.appraise(a,own or tb.strong(a,t)>0),w.keyed(tb.i.id,a),tb))
                A.sort(key=lambda x:(-x[0],-x[1]))
                for ap,_,tb in A:
                    if len(s.seats[a])<w.Capacity[a]:
                        pr=w.Willingness[a]/(1+math.exp(-s.T['AnswerSlope']*(ap-s.T['AnswerThreshold'])))
                        if s.T['Fill'] or w.d.u(P['answer'],tb.i.id,a,t)<pr:
                            s.seats[a].add(tb.i.id);join.setdefault(tb.i.id,[]).append(a)
            snaps={a:(dict(s.ties[a]),list(s.prac[a])) for l in join.values() for a in l}
            for tb in form:
                tb.seat(join.get(tb.i.id,[]),t,snaps)
            closed=[];gone=[]
            for i in sorted(tables):
                tables[i].meet(t)
                gone+=[(a,i) for a,r in tables[i].left.items() if r==t]
                if tables[i].end is not None:closed.append(tables.pop(i))
            for a,i in gone:s.seats[a].discard(i)
            new=[]
            for tb in closed:
                tb.novelty(t);s.settle(tb,t)
                if tb.end=='Realised':new.append((tb.i,tb.x))
                tb.suspects()
            for tb in closed:
                s.out[tb.i.id]=tb
                if tb.began is not None:
                    m=tb.start
                    for x in m:
                        for y in m:
                            if x<y:s.pairs.setdefault((x,y),t)
            s.archive+=new
            t+=1
        s.t=t
    def aware(s,i,t):
        w=s.w;g=w.d.perm(P['aware'],i.id,t,w.n);a=[next(g) for _ in range(min(s.T['Aware'],w.n))]
        st=[sum(abs(w.I[x][d]) for d in i.ds) for x in a];af=[sum(i.r[d]*w.C[x][d] for d in i.ds) for x in a]
        h=max(i.ds,key=lambda d:(i.r[d],-d))
        sc={'Stake':lambda:st,'Affinity':lambda:af,'Random':lambda:[0]*len(a),
            'Mandate':lambda:[(w.Mandate[x]>>h&1,w.Tier[x]) for x in a],
            'Mixed':lambda:[(1-s.L['StartMix'])*p+s.L['StartMix']*q for p,q in zip(ranks(st),ranks(af))]}[s.start]()
        return [x for _,_,x in sorted(((sc[k],w.keyed(i.id,x),x) for k,x in enumerate(a)),reverse=True)]
    def settle(s,tb,t):
        pres=tb.pres;ok=tb.end=='Realised';T=s.T
        old={a:{o:s.strength(s.ties[a],o,t) for o in pres if o!=a} for a in pres}
        for a in pres:
            s.seats[a].discard(tb.i.id)
            for o in pres:
                if o==a:continue
                v=old[a][o]
                if ok:
                    nv=v+T['TieGrowth']*(1-v)
                    s.ties[a][o]=(nv,t)
                elif v>0:s.ties[a][o]=(v*T['TieAfterFailure'],t)
            for o in list(s.ties[a]):
                if s.strength(s.ties[a],o,t)==0:del s.ties[a][o]
            if len(s.ties[a])>32:
                keep=sorted(s.ties[a],key=lambda o:(-s.strength(s.ties[a],o,t),o))[:32]
                s.ties[a]={o:s.ties[a][o] for o in keep}
            if ok:
                n=(s.prac[a][0]&~tb.i.mask)|(tb.x&tb.i.mask)
                s.prac[a]=([n]+[p for p in s.prac[a] if p!=n])[:4]
class Table:
    def __init__(b,s,i,init,t):
        b.s=s;b.w=s.w;b.i=i;b.mem=[init];b.joined={init:t};b.snap={init:(dict(s.ties[init]),list(s.prac[init]))};b.conv=t
        b.asked={init};b.inv=0;b.sc=0;b.began=None;b.left={};b.end=None;b.read={};b.start=[];b.tried=b.passed=b.k=0;b.x=s.w.x0;b.pres=[init];b.nov=(None,None);b.us=None
    def strong(b,a,t):return max(b.s.strength(b.snap[m][0],a,t) for m in b.mem)
    def scout(b,t,cnt):
        w=b.w;T=b.s.T;S=T['Scouted'];i=b.i
        con={o for m in b.mem for o in b.snap[m][0] if b.s.strength(b.snap[m][0],o,t)>0}
        if b.s.invite=='CoverageReference':
            cand=[a for a in range(w.n) if a not in b.asked and not (cnt.get(a,0)>=w.Capacity[a]-len(b.s.seats[a]))]
        else:
            o=math.floor(S*sum(w.Skill[m] for m in b.mem)/len(b.mem)/2+.5)
            c=sorted((w.d.bits(P['contact'],i.id,a,t),a) for a in con if a not in b.asked)[:S-o];cand=[a for _,a in c]
            k=0
            for a in w.d.perm(P['stranger'],i.id,t,w.n):
                if k==o:break
                if a not in b.asked and a not in con:cand.append(a);k+=1
        b.sc+=len(cand)
        chat={a:w.C[a] for a in cand}
        if b.s.invite in('Issue','Expert','Mixed'):
            for a in cand:
                tie=b.strong(a,t)
                if a not in b.read or tie>b.read[a][0]:
                    r=a
                    if w.d.u(P['misj'],i.id,a,t)<T['JudgementError']*(1-tie):
                        r=w.d.below(w.n-1,P['misr'],i.id,a,t);r=r if r<a else r+1
                    b.read[a]=(tie,r)
                chat[a]=w.C[b.read[a][1]]
        picks=[];left=list(cand)
        while left and len(b.mem)+len(picks)<T['Seats']:
            grp=b.mem+picks
            unc=[i.r[d] for d in range(w.D)]
            for m in b.mem:unc=[u*(1-c) for u,c in zip(unc,w.C[m])]
            for m in picks:unc=[u*(1-c) for u,c in zip(unc,chat[m])]
            ui=list(i.r)
            for m in grp:
                mx=max(map(abs,w.I[m]));ui=[u*(1-abs(x)/mx) for u,x in zip(ui,w.I[m])]
            gs=[0.0]*w.D
            for m in grp:gs=[x+y for x,y in zip(gs,w.U[m])]
            mc=lambda a:sum(x*y for x,y in zip(w.U[a],gs))/len(grp)
            interest=lambda a:sum(abs(w.I[a][d]) for d in i.ds)*(1+mc(a))/2
            cover=lambda a:sum(unc[d]*chat[a][d] for d in i.ds)
            v=b.s.invite
            if v=='Mixed':
                q=b.s.L['InviteMix'];r1=ranks([interest(a) for a in left]);r2=ranks([cover(a) for a in left]);sc=[(1-q)*x+q*y for x,y in zip(r1,r2)]
            else:
                fn={'Interest':interest,'Kindred':mc,'MutualGains':lambda a:sum(ui[d]*(abs(w.I[a][d])/max(map(abs,w.I[a]))) for d in i.ds),
                    'Issue':cover,'CoverageReference':cover,'Expert':lambda a:sum(i.r[d]*chat[a][d] for d in i.ds),
                    'Mandate':lambda a:(sum(i.r[d] for d in i.ds if w.Mandate[a]>>d&1),w.Tier[a]),'Random':lambda a:0}[v]
                sc=[fn(a) for a in left]
            best=max(range(len(left)),key=lambda k:(sc[k],w.keyed(i.id,left[k])))
            if v=='Mandate' and sc[best][0]==0:break
            picks.append(left.pop(best))
        b.asked|=set(picks);b.inv+=len(picks)
        for a in picks:cnt[a]=cnt.get(a,0)+1
        b.asknow=picks
        return picks
    def appraise(b,a,tied):
        w=b.w;i=b.i;lam=b.s.L['Answer']
        if b.s.L['DutyToAnswer'] and any(w.Mandate[a]>>d&1 for d in i.ds):return 1
        st=sum(abs(w.I[a][d]) for d in i.ds);co=sum(w.cos(a,m) for m in b.mem)/len(b.mem)
        cov=lambda d:1-math.prod(1-w.C[m][d] for m in b.mem)
        m=sum(i.r[d]*(1-cov(d))*w.C[a][d] for d in i.ds)
        return (1-lam)*min(1,2*st)*(1+co)/2+lam*min(1,m*b.s.T['Seats'])+(b.s.T['AcquaintanceBonus'] if tied else 0)
    def seat(b,new,t,snaps):
        for a in new:b.mem.append(a);b.joined[a]=t;b.snap[a]=snaps[a]
    def meet(b,t):
        w=b.w;T=b.s.T;i=b.i
        if b.began is None:
            if len(b.mem)<T['Seats'] and t-b.conv<T['Forming']-1:return
            b.pres=list(b.mem)
            if len(b.mem)<2:b.close(t,'Dissolved');return
            b.began=t;b.start=list(b.mem);b.B=math.floor(T['Budget']/(1+T['CoordinationCost']*(len(b.mem)-1)))
            b.order=[b.mem[0]]+sorted(b.mem[1:],key=lambda a:(b.joined[a],w.keyed(i.id,a)))
            b.next=b.order[0];b.f0=i.f(w.x0);b.f=b.f0;b.still=0
        m=T['Meetings'];b.k+=1;turns=b.k*b.B//m-(b.k-1)*b.B//m
        lam=b.s.L['Deliberate']
        delta=lambda a,f1,f2:sum(((1-lam)*w.I[a][d]+lam*i.r[d])*math.sqrt(w.C[a][d])*(y-x) for d,x,y in zip(i.ds,f1,f2))
        for turn in range(turns):
            sp=b.next;n=len(b.order);b.next=b.order[(b.order.index(sp)+1)%n];key=b.k*1024+turn
            y=b.propose(sp,key);b.still+=1
            if y==b.x:continue
            b.tried+=1;fy=i.f(y);u=s=o=neg=0
            for a in b.order:
                if a!=sp:
                    dist=math.sqrt(sum((p-q)**2 for p,q in zip(w.C[sp],w.C[a])))/math.sqrt(2)
                    pr=math.exp(-T['Misunderstanding']*dist*(1-(w.Skill[sp]+w.Skill[a])/2))
                    if max(b.s.strength(b.snap[sp][0],a,t),b.s.strength(b.snap[a][0],sp,t))>0:pr=pr**.5
                    if not w.d.u(P['und'],i.id,a,key)<pr:continue
                u+=1;g=delta(a,b.f,fy);s+=g>0;o+=g<-.002;neg+=g<0
            if b.ok(n,u,s,o,neg):b.x=y;b.f=fy;b.passed+=1;b.still=0
        # exits
        gone=[]
        for a in b.order:
            ua=sum(w.I[a][d]*(y-x) for d,x,y in zip(i.ds,b.f0,b.f))
            if T['Exit'] is not None and ua<-T['Exit'] and b.s.L['Answer']<1 and w.d.u(P['exit'],i.id,a,b.k*1024)<1-b.s.L['Answer']:gone.append(a)
        for a in gone:
            b.left[a]=t
            if a==b.next:b.next=b.order[(b.order.index(a)+1)%len(b.order)]
            b.order.remove(a);b.pres.remove(a)
        if len(b.order)<2:b.close(t,'Dissolved');return
        if b.k==m or b.still>=24:
            g=[delta(a,b.f0,b.f) for a in b.order];n=len(g);s=sum(x>T['Price'] for x in g)
            ok=b.ok(n,n,s,n-s,n-s) and (b.x^w.x0)&i.mask
            b.close(t,'Realised' if ok else 'NoAgreement')
    def ok(b,n,u,s,o,neg):
        T=b.s.T
        if u<T['Quorum']*n:return False
        return {'Consent':s>o and o<=T['Veto']*u,'Majority':s>u/2,'Supermajority':s>=.75*u,'Consensus':neg==0 and s>=1}[b.s.rule]
    def draw(b,ds,wt,ex,u):
        c=[(d,wt[d]) for d in ds if d!=ex];tot=sum(x for _,x in c)
        if tot<=0:return c[int(u*len(c))][0]
        u*=tot
        for d,x in c:
            if x==0:continue
            u-=x
            if u<0:return d
        return [d for d,x in c if x>0][-1]
    def move(b,x,d,pr,k,q):
        w=b.w
        if u32(k)<b.s.T['Recombination']:
            m=((1<<w.M)-1)<<(d*w.M);return (x&~m)|(pr[q*len(pr)>>32]&m)
        return x^(1<<(d*w.M+(q*w.M>>32)))
    def propose(b,sp,key):
        w=b.w;i=b.i;bl=w.d.block(P['prop'],i.id,sp,key);pr=b.snap[sp][1]
        d=b.draw(i.ds,w.C[sp],-1,u32(bl[0]));y=b.move(b.x,d,pr,bl[1],bl[2])
        if b.s.invite=='MutualGains' and len(i.ds)>1 and u32(bl[3])<.5:
            pb=w.d.block(P['partner'],i.id,sp,key);oth=[a for a in b.order if a!=sp]
            pa=oth[(((pb[1]<<32)|pb[0])*len(oth))>>64]
            d2=b.draw(i.ds,[abs(x) for x in w.I[pa]],d,u64((pb[3]<<32)|pb[2]))
            k=w.d.block(P['pack'],i.id,sp,key);y=b.move(y,d2,pr,k[0],k[1])
        return y
    def close(b,t,e):b.end=e;b.closed=t
    def novelty(b,t):
        if b.end!='Realised':return
        b.unusual()
        w=b.w;i=b.i;pc=[(j.mask&i.mask,x) for j,x in b.s.archive if bin(j.mask&i.mask).count('1')>=w.M][-100:]
        if len(pc)<5:return
        def dist(x):
            v=sorted(bin((x^y)&m).count('1')/bin(m).count('1') for m,y in pc)[:15];return sum(v)/len(v)
        own=dist(b.x);ref=[dist(w.d.bits(P['novref'],i.id,k)) for k in range(64)]
        h=bin((b.x^w.x0)&i.mask).count('1');al=[]
        for k in range(64):
            g=w.d.perm(P['reach'],i.id,k,len(i.ch));x=w.x0
            for _ in range(h):x^=1<<i.ch[next(g)]
            al.append(dist(x))
        b.nov=(own/(sum(ref)/64) if sum(ref) else None,own/(sum(al)/64) if sum(al) else None)
    def suspects(b):
        if b.began is None:return
        m=sorted(b.start);n=len(m)*(len(m)-1)/2
        b.us=sum(b.s.pairs.get((x,y),10**9)<b.conv for k,x in enumerate(m) for y in m[k+1:])/n
    def comp(b,mem):
        w=b.w;n=len(mem)
        if n==0:return None
        bl=lambda v:1-sum((v.count(x)/n)**2 for x in set(v))
        un=lambda v:None if n<4 else (1-sum(v.count(x)*(v.count(x)-1) for x in set(v))/(n*(n-1)))*3/4
        ub=lambda v:None if n<2 else 1-sum(v.count(x)*(v.count(x)-1) for x in set(v))/(n*(n-1))
        k=[w.Kind[a] for a in mem];h=[w.Home[a] for a in mem];tr=[w.Tier[a] for a in mem]
        pairs=[(x,y) for q,x in enumerate(mem) for y in mem[q+1:]]
        col=lambda d:[w.C[a][d] for a in range(w.n)]
        if not hasattr(w,'dd'):
            w.dd=[[0 if p==q else 1-sum(x*y for x,y in zip(col(p),col(q)))/math.sqrt(sum(x*x for x in col(p))*sum(y*y for y in col(q))) for q in range(w.D)] for p in range(w.D)]
        sh=[k.count(x)/n for x in set(k)];ent=-sum(p*math.log(p) for p in sh)
        return dict(Size=n,KindVariety=bl(k),TierVariety=bl(tr),HomeVariety=bl(h),KindVarietyUnbiased=ub(k),TierVarietyUnbiased=ub(tr),HomeVarietyUnbiased=ub(h),
            KindForms=dict(Shannon=ent,HillZero=len(sh),HillOne=math.exp(ent),HillTwo=1/sum(p*p for p in sh),HillInfinity=1/max(sh),
                Pielou=ent/math.log(len(sh)) if len(sh)>1 else None),
            HomeLeinsterCobbold=math.exp(-sum(math.log(sum(1-w.dd[x][y] for y in h)/n) for x in h)/n),
            MandateCover=sum(b.i.r[d] for d in b.i.ds if any(w.Mandate[m]>>d&1 for m in mem)),KindVarietyOfFour=un(k),HomeVarietyOfFour=un(h),
            HomeDisparity=sum(w.dd[x][y] for x in h for y in h)/n**2,
            InterestDistance=sum(1-w.cos(x,y) for x,y in pairs)/len(pairs) if pairs else None,
            CompetenceDistance=sum(math.dist(w.C[x],w.C[y]) for x,y in pairs)/len(pairs) if pairs else None,
            Coverage=sum(b.i.r[d]*(1-math.prod(1-w.C[m][d] for m in mem)) for d in b.i.ds))
    def fault(b):
        w=b.w;m=b.start;n=len(m);f=lambda x,y:(w.Kind[x]!=w.Kind[y])+(w.Home[x]!=w.Home[y])+(w.Tier[x]!=w.Tier[y])
        if n<3 or n>8:return (None,None)
        ss=lambda g:sum(f(x,y) for q,x in enumerate(g) for y in g[q+1:])/len(g)
        if ss(m)==0:return (None,None)
        fau=wid=-9
        for c in range(1,2**n-1):
            g=[[a for q,a in enumerate(m) if c>>q&1==side] for side in(0,1)]
            fau=max(fau,1-(ss(g[0])+ss(g[1]))/ss(m));t=0
            for own,oth in(g,g[::-1]):
                for x in own:
                    if len(own)>1:
                        p=sum(math.sqrt(f(x,y)) for y in own)/(len(own)-1);q=sum(math.sqrt(f(x,y)) for y in oth)/len(oth)
                        t+=(q-p)/max(p,q) if max(p,q)>0 else 0
            wid=max(wid,t/n)
        return (fau,wid)
    def missing(b):
        w=b.w;return sum(sum(abs(w.I[a][d]) for d in b.i.ds)>1/w.D and a not in b.mem for a in range(w.n))
    def unusual(b):
        bits=lambda x,p,q:(x>>p&1,x>>q&1);su=[];zs=[]
        for p,c in enumerate(b.i.ch):
            for e in b.i.ch[p+1:]:
                inv=[bits(x,c,e) for j,x in b.s.archive if j.mask>>c&1 and j.mask>>e&1];own=bits(b.x,c,e);n=len(inv)
                o=inv.count(own);su.append(-math.log2((o+1)/(n+4)))
                A=sum(v[0]==own[0] for v in inv);B=sum(v[1]==own[1] for v in inv)
                if n>=20 and 0<A<n and 0<B<n:zs.append((o-A*B/n)/math.sqrt(A*B*(n-A)*(n-B)/(n*n*(n-1))))
        zs.sort();m=len(zs)
        def at(p):
            p*=m-1;k=int(p);return zs[k]+(p-k)*(zs[min(k+1,m-1)]-zs[k])
        b.sur=sum(su)/len(su) if su else None;b.aty=dict(NovelTail=at(.1),Median=at(.5),Pairs=m) if m>=10 else None
    def pay(b,who):
        w=b.w
        if not who:return None
        v=[sum(w.I[a][d]*(y-x) for d,x,y in zip(b.i.ds,b.f0,b.f)) for a in who] if b.end=='Realised' else [0.0]*len(who)
        n=len(v);m=sum(v)/n;q=sorted(v);p=.1*(n-1);k=int(p);te=q[k]+(p-k)*(q[min(k+1,n-1)]-q[k])
        return dict(Mean=m,TenthPercentile=te,Deviation=math.sqrt(sum((x-m)**2 for x in v)/n),Losing=sum(x<0 for x in v)/n)
def same(a,b,tol=1e-9):
    if a is None or b is None:return a is None and b is None
    if isinstance(a,dict):return all(same(a[k],b[k]) for k in a)
    return abs(a-b)<=tol*max(1,abs(a))
differ=0
for f in sys.argv[1:]:
    d=json.load(open(f));name=d['Name']
    try:
        s=Run(d);s.run();bad=[]
        G={g['g']['Issue']:g for g in d['Gatherings']}
        def cmp(i,what,mine,theirs):
            if not same(mine,theirs) if not isinstance(mine,(list,str)) else mine!=theirs:bad.append((i,what,mine,theirs))
        if set(G)!=set(s.out):bad.append(('tables',sorted(set(G)^set(s.out))))
        for i in sorted(set(G)&set(s.out)):
            b=s.out[i];g=G[i]['g'];full=d['Scope']=='Full'
            cmp(i,'conv',b.conv,g['Convened']);cmp(i,'began',b.began,g['Began']);cmp(i,'closed',b.closed,g['Closed']);cmp(i,'end',b.end,G[i]['Outcome'])
            cmp(i,'members',[[a,b.joined[a],b.left.get(a)] for a in b.mem],[[m['Actor'],m['Joined'],m['Left']] for m in g['Members']])
            cmp(i,'scouted',b.sc,g['Scouted']);cmp(i,'asked',b.inv,g['Asked']);cmp(i,'meetings',b.k,g['Meetings']);cmp(i,'tried',b.tried,g['Tried']);cmp(i,'passed',b.passed,g['Passed']);cmp(i,'exits',len(b.left),g['Exits'])
            cmp(i,'us',b.us,g['UsualSuspects'])
            if b.began is not None:
                cmp(i,'start',b.comp(b.start),g['AtStart'])
                cv=[1-math.prod(1-s.w.C[m][x] for m in b.start) if x in b.i.ds else None for x in range(s.w.D)]
                bad+=[(i,'domain',x,v,y) for x,(v,y) in enumerate(zip(cv,g['DomainCoverage'])) if not same(v,y)]
                fl=b.fault() if full else (None,None);cmp(i,'fau',fl[0],g['Faultline']);cmp(i,'width',fl[1],g['FaultlineSilhouette'])
            cmp(i,'missing',b.missing(),g['MissingAtTable'])
            if b.pres:cmp(i,'close',b.comp(b.pres),g['AtClose'])
            if full:
                cmp(i,'all',b.pay(range(s.w.n)),g['PayoffOfAll']);cmp(i,'mem',b.pay(b.pres),g['PayoffOfMembers'])
                for q in range(3):
                    cmp(i,'all of kind',b.pay([a for a in range(s.w.n) if s.w.Kind[a]==q]),g['PayoffOfAllByKind'][q])
                    cmp(i,'mem of kind',b.pay([a for a in b.pres if s.w.Kind[a]==q]),g['PayoffOfMembersByKind'][q])
                F0=b.i.F(s.w.x0);best=b.i.best();q=None if best<=F0 else ((b.i.F(b.x) if b.end=='Realised' else F0)-F0)/(best-F0)
                cmp(i,'quality',q,g['Quality'])
                if b.end=='Realised':
                    cmp(i,'x',str(b.x),G[i]['Solution']);r=g['Realised']
                    r=r or {'Novelty':None,'NoveltyGivenSize':None,'Radicalness':None};cmp(i,'nov',b.nov[0],r['Novelty']);cmp(i,'novs',b.nov[1],r['NoveltyGivenSize'])
                    cmp(i,'surprisal',b.sur,r['Surprisal']);cmp(i,'atypicality',b.aty,r['Atypicality'])
                    cmp(i,'rad',bin((b.x^s.w.x0)&b.i.mask).count('1')/len(b.i.ch),r['Radicalness'])
        for a in range(s.w.n):
            mine=[[o,round(s.strength(s.ties[a],o,s.t),9)] for o in sorted(s.ties[a]) if s.strength(s.ties[a],o,s.t)>0]
            dec=s.T['TieDecay'];th=[[x['To'],round(x['Strength']*(1-dec)**(s.t-x['Round']),9)] for x in d['Actors'][a]['Ties']]
            if mine!=th:bad.append((a,'ties',mine,th))
        ms=d['Measures'];cnt=[b for b in s.out.values() if b.i.arr>=d['Warm']]
        iss=[i for i in s.w.issues if i.arr>=d['Warm']]
        cmp('run','unanswered',(len(iss)-len(cnt))/len(iss),ms['unanswered'])
        seat=[sum(a in b.mem for b in cnt) for a in range(s.w.n)];n=s.w.n
        cmp('run','gini',sum(abs(x-y) for x in seat for y in seat)/(2*n*sum(seat)),ms['participation-gini'])
        cmp('run','never-inv',sum(not any(a in b.asked for b in cnt) for a in range(n))/n,ms['never-invited'])
        cmp('run','never-seat',sum(x==0 for x in seat)/n,ms['never-seated'])
        cmp('run','rounds',s.t,len(d['RoundRecords']))
        for idn,fn in dict(size=lambda b:len(b.start) or None,agreement=lambda b:float(b.end=='Realised'),novelty=lambda b:b.nov[0]).items():
            v=[fn(b) for b in cnt];v=[x for x in v if x is not None]
            if d['Scope']=='Full' or idn!='novelty':cmp('run',idn,sum(v)/len(v) if v else None,ms[idn])
        E={(min(a,x['To']),max(a,x['To'])) for a in range(n) for x in d['Actors'][a]['Ties']}
        cmp('run','density',len(E)/(n*(n-1)/2),ms['density'])
        print(name,'OK' if not bad else f'{len(bad)} differences',len(s.out),'tables',s.unans,'unanswered')
        for x in bad[:6]:print('   ',x)
        differ+=bool(bad)
    except Fail as e:
        print(name,'WORLD',e);differ+=1
sys.exit(1 if differ or len(sys.argv)<2 else 0)
