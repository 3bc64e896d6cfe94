#!/usr/bin/env python3
"""Changes one rule of the product at a time, plays all settings with each, and counts how many the second implementation catches.
What is changed stands in mutations.json: file, text, and what it becomes. All happens on a copy of the sources; the last line is
'N of N settings agree, caught N of N'. It fails unless the unchanged product agrees and every change is caught.
Usage: mutations.py [NAME...]: of these changes only."""
import json, os, shutil, subprocess, sys, tempfile
HERE=os.path.dirname(os.path.abspath(__file__));ROOT=os.path.dirname(os.path.dirname(HERE))
FAST=['-p:RunAnalyzers=false','-p:EnforceCodeStyleInBuild=false','-p:GenerateDocumentationFile=false']

def run(*command):
    done=subprocess.run(command,stdout=subprocess.PIPE,stderr=subprocess.STDOUT,text=True)
    if done.returncode:sys.exit(f"{' '.join(command)} failed:\n{done.stdout[-3000:]}")

def copied(work):
    tree=os.path.join(work,'tree');without=shutil.ignore_patterns('bin','obj','__pycache__')
    for folder in 'src/Model','tests/Replay':shutil.copytree(os.path.join(ROOT,folder),os.path.join(tree,folder),ignore=without)
    for name in os.listdir(ROOT):
        if os.path.isfile(os.path.join(ROOT,name)) and name!='.git' and not name.endswith('.sln'):shutil.copy(os.path.join(ROOT,name),tree)
    return tree

def play(tree,settings,folder):
    project=os.path.join(tree,'tests/Replay')
    run('dotnet','build',project,'-c','Release','-v','q','--nologo',*FAST)
    run('dotnet',os.path.join(project,'bin/Release/net10.0/Replay.dll'),settings,folder)

def main(*names):
    settings=os.path.join(HERE,'settings.json');mutations=[one for one in json.load(open(os.path.join(HERE,'mutations.json'))) if one['name'] in names or not names];work=tempfile.mkdtemp()
    try:
        tree=copied(work);played=os.path.join(work,'played');changed=[]
        play(tree,settings,played)
        for one in mutations:
            file=os.path.join(tree,one['file']);text=open(file,encoding='utf-8').read()
            if text.count(one['from'])!=1:sys.exit(f"{one['name']}: '{one['from']}' stands {text.count(one['from'])} times in {one['file']}; it must stand there once. Mend mutations.json")
            with open(file,'w',encoding='utf-8') as f:f.write(text.replace(one['from'],one['to']))
            folder=os.path.join(work,one['name']);play(tree,settings,folder);changed.append(folder)
            with open(file,'w',encoding='utf-8') as f:f.write(text)
        return subprocess.run([sys.executable,os.path.join(HERE,'model.py'),settings,played,*changed]).returncode
    finally:
        shutil.rmtree(work)
if __name__=='__main__':
    sys.exit(main(*sys.argv[1:]))
